export function TimelineView() {
  return <main class="page" id="main" />;
}
