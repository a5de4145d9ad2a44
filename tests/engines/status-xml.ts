/**
 * A status XML of our own making, in the layout of the Treaty Collection, with States of the curated graph: one has made a
 * reservation, one two, and a third has answered the one by its article and the others by no article.
 */
export const lampsXml = `<?xml version="1.0" encoding="UTF-8"?>
<ROOT><Treaty><Header><ExternalData><Titlesect>Convention on Lighthouses</Titlesect><Conclusion>Paris, 9 May 1992</Conclusion></ExternalData></Header>
<Participants><Table><TGroup><Thead><Row><Entry>Participant</Entry><Entry>Signature</Entry><Entry>Ratification</Entry></Row></Thead>
<Tbody><Rows><Row><Entry>Brazil</Entry><Entry>9 May 1992</Entry><Entry>4 Nov 1993</Entry></Row>
<Row><Entry>France</Entry><Entry>9 May 1992</Entry><Entry>2 Jan 1995</Entry></Row>
<Row><Entry>Japan</Entry><Entry>11 May 1992</Entry><Entry>5 May 1994</Entry></Row></Rows></Tbody></TGroup></Table></Participants>
<Declarations><Title>Declarations and Reservations</Title><Note>(Unless otherwise indicated, the declarations and reservations were made upon ratification.)</Note>
<Name>Brazil</Name><Sub>Reservation:</Sub><P>Brazil reserves the right not to apply article 9, paragraph 2.</P>
<Name>Japan</Name><Sub>Reservation:</Sub><P>Japan lights no lamp under article 3.</P><Date>1 March 1995</Date><Sub>Reservation:</Sub><P>Japan reserves its right under article 7 (2).</P></Declarations>
<Objections><Title>Objections</Title><Note>(Unless otherwise indicated, the objections were made upon ratification.)</Note>
<Name>France</Name><Date>6 September 1996</Date><P>The Government of France objects to the reservation made by Brazil with regard to article 9.</P>
<Date>7 September 1996</Date><P>It objects to the reservations made by Japan.</P></Objections></Treaty></ROOT>
`;

/** The status XML of a treaty of whose table only the cells are held, " | " between them, the empty ones at the end dropped. */
export function statusXml(title: string, header: string, rows: readonly string[]): string {
  const columns = header.split(" | ");
  const row = (cells: readonly string[]) =>
    `<Row>${columns.map((_, at) => `<Entry>${cells[at] ?? ""}</Entry>`).join("")}</Row>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<ROOT><Treaty><Header><ExternalData><Titlesect>${title}</Titlesect></ExternalData></Header>
<Participants><Table><TGroup><Thead>${row(columns)}</Thead><Tbody><Rows>
${rows.map((cells) => row(cells.split(" | "))).join("\n")}
</Rows></Tbody></TGroup></Table></Participants></Treaty></ROOT>
`;
}
