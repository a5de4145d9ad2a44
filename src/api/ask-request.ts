const POSITION = `id label stance side inherited provisionInferred target ask date forum confidence note
  actor { id name kind } via { id name } provision { id label title } provisions { id label } version { id label }
  treaty { id label } issues { id label }
  evidence { locator quote document { id title kind date publisher url symbol } }`;

/** The whole Answer of the contract, as far as its records go. */
export const ASK_REQUEST = `query Ask($question: String!, $treaty: ID) {
  ask(question: $question, treaty: $treaty) {
    question status text suggestions
    readings {
      meaning query variables
      provisions { id label number title version { id label } treaty { id label } }
      actors { id name kind }
      issues { id label }
      positions { ${POSITION} }
      votes { id label date body subject recorded inFavour against abstaining outcome }
      actions { id label kind date effectiveOn text actor { id name kind } treaty { id label } }
      documents { id title kind date publisher url symbol }
      coverage { actorsOnRecord statesOnRecord statesSilent documents from to note }
    }
  }
}`;

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface AskedPosition {
  readonly id: string;
  readonly stance: string;
  readonly side: string;
  readonly inherited: boolean;
  readonly provisionInferred: boolean;
  readonly ask: string | null;
  readonly date: string | null;
  readonly confidence: string;
  readonly actor: Named;
  readonly via: Named | null;
  readonly evidence: readonly { readonly document: { readonly title: string; readonly url: string | null } }[];
}

export interface AskedAnswer {
  readonly question: string;
  readonly status: string;
  readonly text: string;
  readonly suggestions: readonly string[];
  readonly readings: readonly {
    readonly meaning: string;
    readonly positions: readonly AskedPosition[];
    readonly votes: readonly {
      readonly label: string;
      readonly inFavour: number | null;
      readonly against: number | null;
      readonly abstaining: number | null;
    }[];
    readonly actions: readonly { readonly label: string; readonly treaty: { readonly label: string } }[];
    readonly documents: readonly {
      readonly title: string;
      readonly date: string | null;
      readonly url: string | null;
    }[];
    readonly coverage: { readonly note: string };
  }[];
}
