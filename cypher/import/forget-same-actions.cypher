// forget-same-actions: takes away what mark-same-actions said, before it is said anew.
//
// params  none
// row     none
// order   none
MATCH (action:TreatyAction)
WHERE action.sameAs IS NOT NULL
REMOVE action.sameAs
