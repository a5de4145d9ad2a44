import { SaxesParser } from "saxes";
import { openBytes, tellWhyUnread } from "./open-bytes.ts";

/** What a reader of XML is told, in the order of the file. Text comes in one piece an element's stretch of it. */
export interface XmlWatch {
  onOpen(name: string, line: number): void;
  onText(text: string, line: number): void;
  onClose(name: string, line: number): void;
}

/** Why a file could not be read to its end, and where. */
export interface XmlFault {
  readonly line: number;
  readonly reason: string;
}

const DEEPEST = 64;
/** Characters in a file and in one stretch of text; the largest status of a treaty has about a million. */
const LONGEST_FILE = 64 * 1024 * 1024;
const LONGEST_TEXT = 4 * 1024 * 1024;

class Refusal extends Error {}

const DECLARATION = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/;

/** Text in the encoding that the XML declaration names; UTF-8 without one. Bytes that it does not have are refused. */
async function* decode(file: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const bytes of openBytes(file)) {
    if (decoder === undefined) {
      const label =
        DECLARATION.exec(
          bytes
            .subarray(0, 256)
            .toString("latin1")
            .replace(/^\u00EF\u00BB\u00BF/, ""),
        )?.[1] ?? "utf-8";
      try {
        decoder = new TextDecoder(label, { fatal: true });
      } catch {
        throw new Refusal(`the XML declares the encoding "${label.slice(0, 40)}", which is not known`);
      }
    }
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch {
      throw new Refusal(`the bytes are not in the encoding that the XML declares (${decoder.encoding})`);
    }
    yield text;
  }
}

/**
 * Reads a file of XML in one pass, in the encoding that it declares. Document type declarations (and with them entities),
 * elements nested too deeply and texts without end are refused. Null where all was read, else why not.
 */
export async function readXml(file: string, watch: XmlWatch): Promise<XmlFault | null> {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let size = 0;
  parser.on("error", (error) => {
    throw new Refusal(
      `the XML is not well-formed: ${error.message.replace(/^(?:undefined:)?\d+:\d+:\s*/, "").replace(/\.$/, "")}`,
    );
  });
  parser.on("doctype", () => {
    throw new Refusal("the XML has a document type declaration, which is refused: it can make a small file endless");
  });
  parser.on("opentag", ({ name }) => {
    depth += 1;
    if (depth > DEEPEST) throw new Refusal(`elements are nested more than ${DEEPEST} deep`);
    watch.onOpen(name, parser.line);
  });
  const onText = (text: string) => {
    if (text.length > LONGEST_TEXT)
      throw new Refusal(`one text has more than ${LONGEST_TEXT.toLocaleString("en")} characters`);
    watch.onText(text, parser.line);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    watch.onClose(name, parser.line);
  });
  try {
    for await (const text of decode(file)) {
      size += text.length;
      if (size > LONGEST_FILE)
        throw new Refusal(`the file has more than ${LONGEST_FILE.toLocaleString("en")} characters`);
      parser.write(text);
    }
    parser.close();
    return null;
  } catch (error) {
    const reason = error instanceof Refusal ? error.message : `the file cannot be read: ${tellWhyUnread(error)}`;
    return { line: Math.max(parser.line, 1), reason };
  }
}
