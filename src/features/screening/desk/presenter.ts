import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { baseSteps } from '../base-protocol.ts'
import type { BaseStep, DraftStep } from '../model.ts'

/** What an organization makes of a step, as it is being written. */
export type StepState = 'base' | 'replaced' | 'beside' | 'own' | 'out'

export interface WrittenRow {
  title: string
  state: StepState
  isRequired: boolean
  adaptHref: string
  /** Null: it is required, or out already. */
  leaveOutHref: string | null
  /** Where it is taken back; null: it is not out. */
  takeBackHref: string | null
}

/** The steps as they are being written, those left out where they stood. */
export function writtenRows(draft: readonly DraftStep[], id: string, lang: Language): WrittenRow[] {
  return baseSteps.flatMap((base) => [
    baseRow(base, draft.find(({ step }) => step === base.id) ?? null, id, lang),
    ...draft
      .filter(({ afterStep }) => afterStep === base.id)
      .map((own): WrittenRow => ({
        title: (lang === 'fr' ? own.titleFr : own.titleEn) ?? '',
        state: own.isLeftOut ? 'out' : 'own',
        isRequired: false,
        ...hrefs(lang, id, own.step, own.isLeftOut),
      })),
  ])
}

function baseRow(base: BaseStep, change: DraftStep | null, id: string, lang: Language): WrittenRow {
  const isRequired = base.required !== null
  const isOut = change?.isLeftOut === true
  return {
    title: base.name[lang],
    state: isOut ? 'out' : change === null || change.textFr === null ? 'base' : isRequired ? 'beside' : 'replaced',
    isRequired,
    ...hrefs(lang, id, base.id, isOut),
    ...(isRequired && { leaveOutHref: null }),
  }
}

const hrefs = (lang: Language, id: string, step: string, isOut: boolean) => ({
  adaptHref: href(lang, addresses.adapt, { id, step }),
  leaveOutHref: isOut ? null : href(lang, addresses.leaveOut, { id, step }),
  takeBackHref: isOut ? href(lang, addresses.takeBack, { id, step }) : null,
})
