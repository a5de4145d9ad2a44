import type { TreatyRecord } from "../../record.ts";
import { slug } from "../mtdsg/names.ts";
import { readTableDate } from "./dates.ts";
import type { Layout } from "./layouts.ts";
import { TITLES } from "./titles.ts";

/** Which treaty the rows of a file are of, where no column says so. */
export interface Settings {
  readonly treaty?: string;
  readonly title?: string;
}

/** Id of the treaty of a row and, where the source brings it, its record; or why there is none. */
export type RowTreaty = { readonly id: string; readonly record?: TreatyRecord } | { readonly reason: string };

const toId = (key: string): string => `treaty-status:${slug(key)}`;

/** A setting "treaty" is an id that is held, as it stands; with a title, a treaty of that title that the import brings. */
function fromSettings({ treaty, title }: Settings): RowTreaty {
  if (title !== undefined) {
    const id = toId(treaty ?? title);
    return { id, record: { type: "treaty", id, title } };
  }
  if (treaty !== undefined) return { id: treaty };
  return {
    reason:
      'the table does not name its treaty: name it with the setting title, as in title="Paris Agreement", or with treaty and its id',
  };
}

/** The treaty that a row is of. */
export function treatyOf(layout: Layout, cells: Readonly<Record<string, string>>, settings: Settings): RowTreaty {
  if (layout.treaty === undefined && layout.title === undefined) return fromSettings(settings);
  const title = cells[layout.title ?? ""] ?? "";
  const key = cells[layout.treaty ?? ""] || title;
  if (key === "") return { reason: "the row does not name its treaty" };
  const adoptedOn = readTableDate(cells[layout.adoptedOn ?? ""] ?? "");
  const inForceOn = readTableDate(cells[layout.inForceOn ?? ""] ?? "");
  const id = toId(key);
  const known = TITLES[key.toLowerCase()];
  const record: TreatyRecord = {
    type: "treaty",
    id,
    title: title || known || key,
    ...(known || title === key ? {} : { symbol: key }),
    ...(adoptedOn ? { adoptedOn } : {}),
    ...(inForceOn ? { inForceOn } : {}),
  };
  return { id, record };
}
