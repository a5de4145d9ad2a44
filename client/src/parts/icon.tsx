/** Line drawings on a 16 x 16 grid; words always stand beside them or name the control. */
const PATHS = {
  arrow: "M2.5 8h11M9.5 4l4 4-4 4",
  ask: "M2 2.5h12v9H8l-3.5 3v-3H2z",
  chevron: "M6 3.5 10.5 8 6 12.5",
  close: "M4 4l8 8M12 4l-8 8",
  check: "M3 8.5 6.5 12 13 4.5",
  document: "M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3",
  down: "M3.5 6 8 10.5 12.5 6",
  fit: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4",
  graph:
    "M4.8 7.2l6-3M4.8 8.8l6 3M1.8 8a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0M11 3.5a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0M11 12.5a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0",
  info: "M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 1 0 8 1.6M8 7.4v3.8M8 4.6v.9",
  link: "M6.8 9.2 9.6 6.4M7.2 4.6 9 2.8a2.9 2.9 0 0 1 4.1 4.1l-1.8 1.8M8.8 11.4 7 13.2a2.9 2.9 0 0 1-4.1-4.1l1.8-1.8",
  lineage: "M2 3.5h2.5c4 0 3 9 7 9H14M2 12.5h2.5c4 0 3-9 7-9H14",
  matrix: "M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h4v4h-4z",
  menu: "M3 8h.01M8 8h.01M13 8h.01",
  minus: "M3 8h10",
  plus: "M8 3v10M3 8h10",
  redo: "M10.5 3.5 13.5 6.5 10.5 9.5M13 6.5H6a3.2 3.2 0 0 0 0 6.5h3",
  search: "M7 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 1 0 0-9.6M10.6 10.6 14 14",
  table: "M2 3h12v10H2zM2 6.5h12M6.5 6.5V13",
  undo: "M5.5 3.5 2.5 6.5 5.5 9.5M3 6.5h7a3.2 3.2 0 0 1 0 6.5H7",
  download: "M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class={`icon icon-${name}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

export function Mark() {
  return (
    <svg class="brand-mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect width="22" height="22" rx="5" />
      <path d="M5.5 7h11M5.5 11h3M10.5 11h6M5.5 15h6.5" />
    </svg>
  );
}
