import { graphModel } from "../../store/model.ts";
import { listIri, TERMS } from "./iris.ts";

/** The closed lists as concepts, each with its meaning, and with its legal source where there is one. */
export function* describeLists(): Generator<object> {
  for (const [list, values] of graphModel().lists) {
    const scheme = `urn:travaux:list:${list}`;
    yield { "@id": scheme, "@type": "skos:ConceptScheme", "skos:notation": list };
    for (const [value, { meaning }] of values) {
      yield {
        "@id": listIri(list, value),
        "@type": "skos:Concept",
        "skos:notation": value,
        "skos:definition": meaning,
        "skos:inScheme": { "@id": scheme },
      };
    }
  }
}

/** The terms of our own that are classes, with the meaning that the model gives them. */
export function* describeKinds(): Generator<object> {
  for (const { name, meaning } of graphModel().kinds.values())
    yield { "@id": `${TERMS}${name}`, "@type": "rdfs:Class", "rdfs:comment": meaning };
}
