import type { Language } from '../../kernel/language.ts'
import { baseStep, baseSteps } from './base-protocol.ts'
import type { BaseStep, DraftStep, KeptStep } from './model.ts'

/** The text of a step of the base, a sentence a line. */
export const baseText = ({ acts }: BaseStep, lang: Language): string => acts.map(({ text }) => text[lang]).join('\n')

/**
 * The steps of an organization, in order, as its version would keep them: the base, with what it writes beside the steps that are required,
 * and in place of the others; without those it leaves out; each of its own after the step that it follows.
 */
export function composeSteps(draft: readonly DraftStep[]): KeptStep[] {
  return baseSteps.flatMap((base) => {
    const change = draft.find(({ step }) => step === base.id)
    const own = draft.filter(({ afterStep, isLeftOut }) => afterStep === base.id && !isLeftOut).toSorted(byCode)
    const isOut = change?.isLeftOut === true && base.required === null
    return [...(isOut ? [] : [composed(base, change)]), ...own.map(ownStep)]
  })
}

const byCode = (a: DraftStep, b: DraftStep): number => (a.step < b.step ? -1 : 1)

function composed(base: BaseStep, change: DraftStep | undefined): KeptStep {
  const textIn = (lang: Language, written: string | null): string => {
    if (written === null) return baseText(base, lang)
    return base.required === null ? written : `${baseText(base, lang)}\n${written}`
  }
  return {
    step: base.id,
    titleFr: base.name.fr,
    titleEn: base.name.en,
    textFr: textIn('fr', change?.textFr ?? null),
    textEn: textIn('en', change?.textEn ?? null),
  }
}

const ownStep = ({ step, titleFr, titleEn, textFr, textEn }: DraftStep): KeptStep => ({
  step,
  titleFr: titleFr ?? '',
  titleEn: titleEn ?? '',
  textFr: textFr ?? '',
  textEn: textEn ?? '',
})

/** The base, as a version of it would be kept. */
export const baseAsKept: readonly KeptStep[] = composeSteps([])

/** A sentence of a step as it is read: from the base with its sources, or the organization’s own. */
export interface ReadLine {
  text: string
  sources: readonly string[]
  isOwn: boolean
}

/** A step as it is read, in one language. */
export interface ReadStep {
  /** From 1, in the protocol that is read. */
  number: number
  step: string
  title: string
  lines: readonly ReadLine[]
  /** What the base says of it besides; null: the organization’s own step. */
  base: BaseStep | null
}

/** The steps of a protocol as they are read. A sentence that the base no longer says is the organization’s. */
export const readSteps = (steps: readonly KeptStep[], lang: Language): ReadStep[] =>
  steps.map(({ step, titleFr, titleEn, textFr, textEn }, index) => {
    const base = baseStep(step)
    return {
      number: index + 1,
      step,
      title: lang === 'fr' ? titleFr : titleEn,
      base,
      lines: (lang === 'fr' ? textFr : textEn)
        .split('\n')
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .map((text): ReadLine => {
          const act = base?.acts.find((one) => one.text[lang] === text)
          return { text, sources: act?.sources ?? [], isOwn: act === undefined }
        }),
    }
  })

/** What became of a step from one protocol to another. */
export interface StepChange {
  kind: 'added' | 'removed' | 'changed' | 'same'
  before: KeptStep | null
  after: KeptStep | null
}

const says = ({ titleFr, titleEn, textFr, textEn }: KeptStep): string =>
  JSON.stringify([titleFr, titleEn, textFr, textEn])

/** Step by step, in the order of the later one; those that are gone come last. */
export function compareSteps(before: readonly KeptStep[], after: readonly KeptStep[]): StepChange[] {
  const former = new Map(before.map((one) => [one.step, one]))
  const kept = new Set(after.map(({ step }) => step))
  return [
    ...after.map((one): StepChange => {
      const was = former.get(one.step) ?? null
      if (was === null) return { kind: 'added', before: null, after: one }
      return { kind: says(was) === says(one) ? 'same' : 'changed', before: was, after: one }
    }),
    ...before
      .filter(({ step }) => !kept.has(step))
      .map((gone): StepChange => ({ kind: 'removed', before: gone, after: null })),
  ]
}
