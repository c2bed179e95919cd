declare module '../../../kernel/feature/panels.ts' {
  interface PanelPlaces {
    /** Whom to call, under the people of the reader: lines that answer besides. `isUnanswered`: nobody of theirs can, somewhere. */
    'network.who-to-call': { isUnanswered: boolean }
  }
}
