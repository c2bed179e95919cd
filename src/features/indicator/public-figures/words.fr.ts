export const fr = {
  title: (region: string) => `Ce que la région a fait : ${region}`,
  lead: 'À côté des étapes, les chiffres tirés des fiches des organisations. Les petits nombres de personnes ne sont jamais montrés, et les autres sont renouvelés une fois par mois.',
  caption: 'Chiffres de la région',
  heads: { measure: 'Mesure', value: 'Chiffre', coverage: 'Provenance' },
  none: 'Aucun chiffre de cette région ne peut encore être montré. Cela ne veut pas dire zéro.',
  hidden:
    'Les mesures qui ne paraissent pas n’ont pas encore de données, attendent un sondage ou ne peuvent pas être montrées.',
  joint: 'Une fiche commune à plusieurs organisations compte une seule fois ici, et une fois chez chacune.',
  period: (name: string) => `${name}.`,
}

export type Words = typeof fr
