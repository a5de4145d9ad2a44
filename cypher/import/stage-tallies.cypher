// stage-tallies: writes how many chose what in staged votes of which the source gives no totals.
//
// params  rows: list of { vote: string, inFavour: integer, against: integer, abstaining: integer }    stagedKey of the vote
// row     none
// order   none; one batch a call           needs  constraint on Staged.stagedKey
UNWIND $rows AS row
MATCH (vote:Staged {stagedKey: row.vote})
SET vote.inFavour = row.inFavour, vote.against = row.against, vote.abstaining = row.abstaining
