import type { Context } from '../collaboration/index.ts'

declare module '../../kernel/feature/panels.ts' {
  interface PanelPlaces {
    /** The page that convenes a meeting: what helps when its date is not known yet. */
    'meeting.convening': Context
  }
}
