/** `all`: but for those set aside. `waiting`: the last word is the young person’s. `mine`: the person follows it. `aside`: set aside, out of a flood. */
export const shownMailboxes = ['all', 'waiting', 'mine', 'aside'] as const

export interface MailboxFilter {
  shown: (typeof shownMailboxes)[number]
}

/** What the address asks for; what it does not know is as if it were not asked. */
export const filterOf = (query: URLSearchParams): MailboxFilter => ({
  shown: shownMailboxes.find((one) => one === query.get('voir')) ?? 'all',
})

/** The same, as an address says it. */
export const queryOf = ({ shown }: MailboxFilter): Record<string, string | null> => ({
  voir: shown === 'all' ? null : shown,
})
