import { checkPublicText } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import {
  day,
  defineForm,
  manyOf,
  optionalText,
  refused,
  text,
  wholeNumber,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { fileNameOf, kindOfFile, largestFile, type FileKind } from '../../evidence/index.ts'
import { textLimits, type Elsewhere } from '../model.ts'
import { subjectCodes } from '../topics.ts'
import { words } from './words.ts'

const limits = { minutes: { min: 15, max: 30_000 }, refreshMonths: { min: 1, max: 120 } }

const declareForm = defineForm({
  organization: optionalText({ max: 40 }),
  title: text({ max: textLimits.title }),
  givenBy: text({ max: textLimits.givenBy }),
  subjects: manyOf(subjectCodes, { min: 1 }),
  takenOn: day({ required: true }),
  minutes: wholeNumber({ ...limits.minutes, required: true }),
  refreshMonths: wholeNumber(limits.refreshMonths),
})

/** Names of the fields, in the order of the page. */
export const declareNames: readonly string[] = [...declareForm.names, 'file']

export interface Proof {
  name: string
  kind: FileKind
  bytes: Buffer
}

/** What is declared; `proof` null: none. */
export type Declaration = Pick<
  Elsewhere,
  'organizationId' | 'title' | 'givenBy' | 'subjects' | 'takenOn' | 'minutes' | 'refreshMonths'
> & { proof: Proof | null }

type Read = { ok: true; value: Declaration } | { ok: false; switching: boolean; state: FormState }

/** The form again, with a sentence at each of these fields. */
export function declareAgain(form: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const { labels, problems: said } = words[lang]
  return refused({ values: declareForm.rawOf(form), problems }, { labels, problems: said }, lang, {
    title: { label: labels.title, max: textLimits.title },
    givenBy: { label: labels.givenBy, max: textLimits.givenBy },
    minutes: { label: labels.minutes, ...limits.minutes },
    refreshMonths: { label: labels.refreshMonths, ...limits.refreshMonths },
  })
}

/** Reads the form, every problem at once; the proof is what a proof of the log of work may be. */
export function readDeclaration(
  form: FormBody,
  lang: Language,
  { today, organizations }: { today: Day; organizations: readonly string[] },
): Read {
  const parsed = declareForm.parse(form)
  const problems: Record<string, string> = parsed.ok ? {} : { ...parsed.problems }
  if (!parsed.ok && parsed.switching) return { ok: false, switching: true, state: declareAgain(form, {}, lang) }
  const proof = proofIn(form)
  if (typeof proof === 'string') problems['file'] = proof
  const organizationId = organizations.length === 1 ? organizations[0] : organizationIn(form, organizations)
  if (organizationId === undefined) problems['organization'] = 'missing'
  if (parsed.ok) {
    for (const name of ['title', 'givenBy'] as const) {
      const found = checkPublicText(parsed.value[name])
      if (found !== null) problems[name] = found
    }
    if ((parsed.value.takenOn ?? '') > today) problems['takenOn'] = 'future'
  }
  if (!parsed.ok || typeof proof === 'string' || organizationId === undefined || Object.keys(problems).length > 0)
    return { ok: false, switching: false, state: declareAgain(form, problems, lang) }
  const { takenOn, minutes, organization: _sent, ...rest } = parsed.value
  if (takenOn === null || minutes === null) throw new Error('a field that must be there was read as absent')
  return { ok: true, value: { ...rest, takenOn, minutes, organizationId, proof } }
}

const organizationIn = (form: FormBody, organizations: readonly string[]): string | undefined =>
  organizations.find((id) => id === form.first('organization'))

function proofIn(form: FormBody): Proof | null | 'not-allowed' | 'too-large' {
  const sent = form.file('file')
  if (sent === null || sent.bytes.length === 0) return null
  if (sent.bytes.length > largestFile) return 'too-large'
  const kind = kindOfFile(sent.bytes)
  return kind === null ? 'not-allowed' : { name: fileNameOf(sent.name), kind, bytes: Buffer.from(sent.bytes) }
}
