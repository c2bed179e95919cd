import { de } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Entrer par un code',
  lead: 'La personne responsable de votre organisation vous a donné un code de 8 signes. Tapez-le : vous verrez qui vous invite avant d’accepter.',
  label: 'Code reçu',
  hint: 'Par exemple K7RT-4MXA. Majuscules, espaces et tiret sont libres.',
  act: 'Continuer',
  wrong: 'Ce code n’ouvre rien. Vérifiez chaque signe ; s’il a plus d’une heure ou s’il a servi, demandez-en un autre.',
  tooMany: 'Trop d’essais d’ici. Attendez dix minutes, puis tapez le code de nouveau.',
  finish: {
    title: 'Il reste un geste',
    lead: (organization: string) =>
      `Vous avez maintenant votre façon d’entrer. Vous pouvez vous joindre à « ${organization} ».`,
    act: (organization: string) => `Me joindre à « ${organization} »`,
  },
  missing: {
    title: 'Choisissez d’abord comment entrer',
    lead: 'Sans clé d’accès ni mot de passe, le code n’ouvre rien : vous ne pourriez pas revenir.',
    act: 'Choisir comment entrer',
  },
  over: {
    title: 'Ce code ne sert plus',
    text: 'Il a été retiré, l’heure est passée, ou ce à quoi il menait a changé.',
    next: 'Demandez-en un autre à la personne qui vous invite.',
    act: 'Taper un autre code',
  },
  usedMail: {
    subject: 'Tisserin : un code donné a servi',
    paragraphs: ({ name, invited }: { name: string; invited: string }) => [
      `Bonjour ${name},`,
      `Le code ${de(invited)} a servi : cette personne a maintenant sa façon d’entrer, et travaille avec vous dans Tisserin.`,
      'Si vous ne l’attendiez pas, inscrivez son départ depuis la page des personnes.',
    ],
    action: 'Voir les personnes',
  },
}
export type Words = typeof fr
