declare module '../../../kernel/feature/panels.ts' {
  interface PanelPlaces {
    /** The sheet of a service, under whom to call, for who signed in. `stewardId`: the organization that keeps it; null: nobody. */
    'directory.sheet': { stewardId: string | null }
  }
}
