/** What fills the blanks of a remark, already in words; only those that belong to the remark are filled. */
export type RemarkWords = Readonly<
  Record<
    | 'action'
    | 'amount'
    | 'balance'
    | 'contribution'
    | 'cost'
    | 'day'
    | 'finding'
    | 'first'
    | 'firstYear'
    | 'fromWhom'
    | 'fund'
    | 'fundYear'
    | 'gap'
    | 'group'
    | 'handover'
    | 'indicator'
    | 'last'
    | 'lastYear'
    | 'line'
    | 'missing'
    | 'municipality'
    | 'part'
    | 'party'
    | 'policy'
    | 'purpose'
    | 'recommendation'
    | 'used'
    | 'year'
    | 'years',
    string
  >
>
