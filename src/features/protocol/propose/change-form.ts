import { checkPublicText } from '../../../field/index.ts'
import { defineForm, oneOf, optionalText, refused, text, type FormState } from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { ArticleText, ChangeKind } from '../model.ts'
import { textLimits } from '../text-limits.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** Place of an article that comes before all others. */
export const firstPlace = 'first'

/** Names of the fields, in the order of the page. */
export const changeNames = ['seat', 'kind', 'place', 'titleFr', 'textFr', 'titleEn', 'textEn', 'reason'] as const

const formOf = (seats: readonly string[]) =>
  defineForm({
    seat: oneOf(seats),
    // What is done to an article; of one that is added, it is left out.
    kind: oneOf(['change', 'remove', 'add']),
    place: optionalText({ max: 40 }),
    titleFr: optionalText({ max: textLimits.title }),
    textFr: optionalText({ max: textLimits.article }),
    titleEn: optionalText({ max: textLimits.title }),
    textEn: optionalText({ max: textLimits.article }),
    reason: text({ max: textLimits.reason }),
  })

export interface TypedChange extends ArticleText {
  seat: string
  kind: ChangeKind
  /** Id of the article that an added one follows, or `firstPlace`; null: none was chosen. */
  place: string | null
  reason: string
}

type ReadChange =
  { ok: true; value: TypedChange } | { ok: false; switching: boolean; problems: Readonly<Record<string, string>> }

export interface ChangeFormFacts {
  seats: readonly string[]
  /** Of the protocol: each is asked whole. */
  languages: readonly Language[]
  /** Ids of articles, for one that is added; null: an article is changed or removed. */
  places: readonly string[] | null
}

/** What was typed: an article whole in each language of the protocol, or its removal; nothing of a person. */
export function readChange(form: FormBody, { seats, languages, places }: ChangeFormFacts): ReadChange {
  const parsed = formOf(seats).parse(form)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const isRemoval = value.kind === 'remove'
  const fields = languages.flatMap((side) =>
    side === 'fr' ? (['titleFr', 'textFr'] as const) : (['titleEn', 'textEn'] as const),
  )
  const missing = isRemoval ? [] : fields.filter((name) => value[name] === null)
  const isPlaced = places === null || value.place === firstPlace || places.includes(value.place ?? '')
  const problems = {
    ...Object.fromEntries(missing.map((name) => [name, 'missing'])),
    ...(!isPlaced && { place: 'not-in-list' }),
    ...((value.kind === 'add') !== (places !== null) && { kind: 'not-in-list' }),
    ...aboutPeople([...(isRemoval ? [] : fields), 'reason'], value),
  }
  if (Object.keys(problems).length > 0) return { ok: false, switching: false, problems }
  const kept = (name: (typeof fields)[number]) => (!isRemoval && fields.includes(name) ? value[name] : null)
  return {
    ok: true,
    value: {
      ...value,
      titleFr: kept('titleFr'),
      textFr: kept('textFr'),
      titleEn: kept('titleEn'),
      textEn: kept('textEn'),
    },
  }
}

function aboutPeople<Name extends string>(
  names: readonly Name[],
  typed: Readonly<Record<Name, string | null>>,
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const said = typed[name]
      const problem = said === null ? null : checkPublicText(said)
      return problem === null ? [] : [[name, problem] as const]
    }),
  )
}

/** What was typed, shown again with a sentence at each field that is wrong. */
export function changeState(form: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const t = words[lang]
  const labels = { ...t.labels, seat: t.seat, kind: t.kind, place: t.place, reason: t.reason }
  const own = { ...shared[lang].personProblems, ...t.problems }
  const title = { max: textLimits.title }
  const article = { max: textLimits.article }
  return refused(
    { values: Object.fromEntries(changeNames.map((name) => [name, form.all(name)])), problems },
    { labels, problems: Object.fromEntries(changeNames.map((name) => [name, own])) },
    lang,
    {
      titleFr: { label: labels.titleFr, ...title },
      titleEn: { label: labels.titleEn, ...title },
      textFr: { label: labels.textFr, ...article },
      textEn: { label: labels.textEn, ...article },
      reason: { label: labels.reason, max: textLimits.reason },
    },
  )
}
