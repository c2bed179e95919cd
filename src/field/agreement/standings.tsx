import type { Child } from 'hono/jsx'
import { Table } from '../../design/index.ts'
import { nameIn, type Language } from '../../kernel/language.ts'
import type { AnswerKind } from './answers.ts'
import { words } from './words.ts'

/** One organization, and its last answer; null: it has given none. */
export interface OrganizationStanding {
  name: string
  kind: AnswerKind | null
  reason: string | null
  /** In words. */
  day: string | null
}

interface LastAnswer {
  kind: AnswerKind
  reason: string | null
  at: Date
}

/** Where each organization stands, in their order. */
export const standingsOf = (
  organizations: readonly { id: string; nameFr: string; nameEn: string }[],
  answers: ReadonlyMap<string, LastAnswer>,
  { lang, day }: { lang: Language; day: (instant: Date) => string },
): OrganizationStanding[] =>
  organizations.map((one) => {
    const answer = answers.get(one.id)
    return {
      name: nameIn(one, lang),
      kind: answer?.kind ?? null,
      reason: answer?.reason ?? null,
      day: answer ? day(answer.at) : null,
    }
  })

/** The same as a table; nothing when there is no organization. */
export function Standings({ lang, standings }: { lang: Language; standings: readonly OrganizationStanding[] }) {
  if (standings.length === 0) return <></>
  const t = words[lang]
  return (
    <Table
      caption={t.standing}
      captionClass="govuk-visually-hidden"
      stack
      head={[{ text: t.heads.organization }, { text: t.heads.answer }, { text: t.heads.day }]}
      rows={standings.map(({ name, kind, reason, day }): Child[] => [
        name,
        <>
          {kind === null ? t.noAnswer : <b>{t.answers[kind]}</b>}
          {kind === 'object' && reason !== null && <div class="small">{reason}</div>}
        </>,
        day ?? '',
      ])}
    />
  )
}
