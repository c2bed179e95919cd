export const fr = {
  region: (name: string) => `Tisserin – ${name}`,
  own: 'Tisserin – mon calendrier',
}

export type Words = typeof fr
