/** `going`: what goes on. `followed`: what the person handed off, without content. `over`: what ended. */
export const shownHandOffs = ['going', 'followed', 'over'] as const
export type ShownHandOffs = (typeof shownHandOffs)[number]

export interface HandOffFilter {
  shown: ShownHandOffs
  /** Beginning of a code. */
  code: string | null
}

/** What the address asks for; what it does not know is as if it were not asked. */
export const filterOf = (query: URLSearchParams): HandOffFilter => ({
  shown: shownHandOffs.find((one) => one === query.get('voir')) ?? 'going',
  code: /^[0-9a-f]{1,8}$/i.exec((query.get('code') ?? '').trim())?.[0]?.toLowerCase() ?? null,
})

/** The same, as an address says it. */
export const queryOf = ({ shown, code }: HandOffFilter): Record<string, string | null> => ({
  voir: shown === 'going' ? null : shown,
  code,
})
