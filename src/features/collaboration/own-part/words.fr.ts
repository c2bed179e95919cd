export const fr = {
  title: (organization: string) => `Votre part : ${organization}`,
  lead: 'Chaque organisation parle pour elle-même. Dire ce qu’on ne peut pas faire évite bien des déceptions.',
  labels: {
    brings: 'Ce que vous apportez (facultatif)',
    needs: 'Ce dont vous avez besoin (facultatif)',
    cannot: 'Ce que vous ne pouvez pas faire (facultatif)',
    contact: 'Qui répond',
    deputy: 'Qui remplace',
  },
  hints: {
    brings: 'Du temps, un local, une expertise, un lien avec des jeunes…',
    cannot: 'À cause de votre mandat, de la loi ou de vos moyens.',
    contact: 'Son nom et son courriel sont montrés aux membres.',
    deputy: 'À deux, le lien tient quand une personne part.',
  },
  save: 'Enregistrer',
  next: 'Continuer',
}
export type Words = typeof fr
