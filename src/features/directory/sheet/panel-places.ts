declare module '../../../kernel/feature/panels.ts' {
  interface PanelPlaces {
    /** The sheet of a service, under whom to call, for who signed in. `stewardId`: the organization that keeps it; null: nobody. `seq`: its number. */
    'directory.sheet': { stewardId: string | null; seq: string }
  }
}
