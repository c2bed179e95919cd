declare module '../../../kernel/feature/panels.ts' {
  interface PanelPlaces {
    /** An organization that said it could help, on the page of the one who asked. */
    'consult.helper': { organizationId: string; name: string }
  }
}
