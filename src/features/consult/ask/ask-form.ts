import { isRegion, regionCodes } from '../../../field/index.ts'
import { defineForm, filled, manyOf, oneOf, optionalText, refused, type FormState } from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { itemCodes, needCodes } from '../codes.ts'
import { ageBands, longestWords, mostItems, mostNeeds, type Asked, type Bands } from '../model.ts'
import type { Askable, AskingPlace } from '../queries.ts'
import { sayNamings } from '../said.ts'
import { words } from './words.ts'

/** A police service is asked when one says so, never by default. */
const askedByDefault = ({ sector }: Pick<Askable, 'sector'>): boolean => sector !== 'police'

export interface AskChoices {
  places: readonly AskingPlace[]
  place: AskingPlace
  askable: readonly Askable[]
}

const formWith = (askable: readonly string[]) =>
  defineForm({
    place: optionalText({ max: 80 }),
    age: oneOf(ageBands),
    region: oneOf(regionCodes),
    items: manyOf(itemCodes),
    needs: manyOf(needCodes),
    words: optionalText({ max: longestWords }),
    to: manyOf(askable, { min: 1 }),
  })

/** Names of the fields, in the order of the page. */
export const askNames = ['place', 'age', 'region', 'words', 'items', 'needs', 'to']

export const placeValue = ({ organizationId, networkId }: Pick<AskingPlace, 'organizationId' | 'networkId'>): string =>
  `${organizationId}.${networkId}`

/** What was chosen of the bands, before they widen: it goes no further than the form. */
export interface Draft extends Asked {
  chosen: Bands
  to: string[]
}

type Read =
  | { ok: true; draft: Draft }
  /** `switching`: nothing is wrong, only the language of the page changes. */
  | { ok: false; switching: boolean; state: FormState }

export const typedIn = (form: FormBody, { askable }: Pick<AskChoices, 'askable'>) =>
  formWith(askable.map(({ id }) => id)).rawOf(form)

/** The form again, with a sentence at each of these fields. */
export function askAgain(
  form: FormBody,
  choices: Pick<AskChoices, 'askable'>,
  problems: Readonly<Record<string, string>>,
  lang: Language,
): FormState {
  const { labels, problems: said } = words[lang]
  return refused({ values: typedIn(form, choices), problems }, { labels, problems: said }, lang, {
    words: { label: labels.words, max: longestWords },
  })
}

/** Reads the form, every problem at once. What could let someone be found is said at the field, and what was typed stays. */
export function readAsk(form: FormBody, lang: Language, choices: AskChoices): Read {
  const parsed = formWith(choices.askable.map(({ id }) => id)).parse(form)
  if (!parsed.ok && parsed.switching)
    return { ok: false, switching: true, state: askAgain(form, choices, parsed.problems, lang) }
  const problems: Record<string, string> = parsed.ok ? {} : { ...parsed.problems }
  const count = (name: string): number => new Set(form.all(name)).size
  if (count('items') > mostItems) problems['items'] = 'too-many'
  if (count('needs') > mostNeeds) problems['needs'] = 'too-many'
  const typed = form.first('words').slice(0, 100_000)
  const isNothing = typed.trim() === '' && count('items') === 0 && count('needs') === 0
  if (isNothing && problems['words'] === undefined) problems['words'] = 'nothing-asked'
  const state = askAgain(form, choices, problems, lang)
  const naming = problems['words'] === 'unreadable' ? null : sayNamings(typed, lang)
  if (naming !== null) {
    const also = state.errors['words']
    state.errors = { ...state.errors, words: also === undefined ? naming : `${also} ${naming}` }
  }
  if (!parsed.ok || Object.keys(state.errors).length > 0) return { ok: false, switching: false, state }
  const { age, region, items, needs, words: said, to } = parsed.value
  return { ok: true, draft: { chosen: { age, regions: [region] }, items, needs, words: said, to } }
}

/** An empty form: the region of an organization that has one, and everyone but the police. */
export const freshAsk = ({ place, askable }: AskChoices): FormState =>
  filled({
    place: placeValue(place),
    region: place.regionCodes.length === 1 && isRegion(place.regionCodes[0] ?? '') ? place.regionCodes[0] : '',
    to: askable.filter(askedByDefault).map(({ id }) => id),
  })
