declare module '../../kernel/feature/panels.ts' {
  interface PanelPlaces {
    /** The public page of a region: what else is known there, for anyone. */
    'alliance.region': { region: string }
  }
}
