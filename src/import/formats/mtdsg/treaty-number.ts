import { basename } from "node:path";

/** The depositary's number in the name of a file: "xxvii-7-d.en.xml" is XXVII-7-d, "XI-B-16-1.xml" XI-B-16-1. */
export function numberOfFile(file: string): string | null {
  const name = basename(file)
    .replace(/\.gz$/i, "")
    .replace(/\.xml$/i, "")
    .replace(/\.[a-z]{2}$/i, "");
  if (!/^[ivxl]{1,6}(?:-[a-z])?(?:-\d{1,3}[a-z]?)+(?:-[a-z])*$/i.test(name)) return null;
  const [chapter = "", second = "", ...rest] = name.split("-");
  const isSection = /^[a-z]$/i.test(second);
  return [
    chapter.toUpperCase(),
    isSection ? second.toUpperCase() : second.toLowerCase(),
    ...rest.map((part) => part.toLowerCase()),
  ].join("-");
}
