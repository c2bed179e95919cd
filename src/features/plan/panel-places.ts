import type { AdoptedAction, Adoption } from './model.ts'

declare module '../../kernel/feature/panels.ts' {
  interface PanelPlaces {
    /** The page of an adopted action. */
    'plan.action': { adoption: Adoption; action: AdoptedAction }
    /** The page that the link of a mail opens: `token` is the right itself, of one plan. */
    'plan.mail': { token: string; adoption: Adoption }
    /** Public progress of one region. `actionId` null: of every action. */
    'plan.region': { planId: string; region: string; actionId: string | null }
  }
}
