import type { Context } from './own-context.ts'

declare module '../../kernel/feature/panels.ts' {
  interface PanelPlaces {
    /** The page of a collaboration, as its members read it: what makes it an alliance or a table. */
    'collaboration.home': Context
    /** The same page, as an invited organization reads it: what it accepts by joining, and the way to join. */
    'collaboration.invited': Context
    /** What is proposed, as someone outside the network reads it by the link of a mail: what the members live by. */
    'collaboration.proposal': { token: string }
    /** The same page, for an organization that left: what was its own until then. */
    'collaboration.former': { collaborationId: string; organizationIds: readonly string[] }
  }
}
