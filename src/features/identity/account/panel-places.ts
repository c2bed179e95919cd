declare module '../../../kernel/feature/panels.ts' {
  interface PanelPlaces {
    /** The account of whoever reads it: what is theirs in other features. */
    'identity.account': { personId: string }
  }
}
