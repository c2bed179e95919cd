import type { AdoptedAction, Adoption } from './model.ts'

declare module '../../kernel/feature/panels.ts' {
  interface PanelPlaces {
    /** The page of an adopted action. */
    'plan.action': { adoption: Adoption; action: AdoptedAction }
    /** Public progress of one region. `actionId` null: of every action. */
    'plan.region': { planId: string; region: string; actionId: string | null }
  }
}
