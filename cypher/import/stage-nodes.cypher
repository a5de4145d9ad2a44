// stage-nodes: writes nodes of an import that nobody sees yet; publish-staged gives them their label.
//
// params  rows: list of map      properties of the kind, with key, source, stagedLabel and stagedKey ("staged:" and the key)
// row     none
// order   none; one batch a call
UNWIND $rows AS row
CREATE (node:Staged)
SET node = row
