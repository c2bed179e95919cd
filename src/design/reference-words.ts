/** Parameters of the design system's own templates that several examples share, with our French words. */

/** Its error message writes the colon itself: the non-breaking space stays with the word. */
export function referenceError(text: string): Record<string, string> {
  return { text, visuallyHiddenText: 'Erreur\u00a0' }
}

/** Its date fields, named and labelled as ours. */
export function referenceDateItems(
  parts: Record<'day' | 'month' | 'year', { value: string; classes?: string }>,
): Record<string, string>[] {
  return [
    { name: 'day', label: 'Jour', ...parts.day },
    { name: 'month', label: 'Mois', ...parts.month },
    { name: 'year', label: 'Année', ...sized(parts.year) },
  ]
}

function sized(year: { value: string; classes?: string }): { value: string; classes: string } {
  return { ...year, classes: [year.classes, 'govuk-input--width-4'].filter(Boolean).join(' ') }
}
