// stage-tallies: writes how many chose what in staged votes of which the source gives no totals, or gives others than its
// choices add up to; such a list of choices is not whole.
//
// params  rows: list of { vote: string, inFavour: integer, against: integer, abstaining: integer, isPartial: boolean }    stagedKey of the vote
// row     none
// order   none; one batch a call           needs  constraint on Staged.stagedKey
UNWIND $rows AS row
MATCH (vote:Staged {stagedKey: row.vote})
SET vote.inFavour = row.inFavour, vote.against = row.against, vote.abstaining = row.abstaining,
    vote.isPartial = row.isPartial
