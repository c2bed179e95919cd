declare module '../../../kernel/feature/panels.ts' {
  interface PanelPlaces {
    /** The page of an organization, under its contacts: what other features know of it, to whom may know. */
    'network.organization': { organizationId: string }
  }
}
