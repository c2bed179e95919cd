export const fr = {
  title: (organization: string) => `Retirer le protocole : ${organization}`,
  lost: 'Vos collègues ne le liront plus : le protocole de base prend sa place.',
  log: 'Dans le journal de travail, il prend fin aujourd’hui (indicateurs 23a1 et 12a1).',
  back: 'Il se remet en vigueur sur la page de votre protocole, en tout temps, tant qu’aucune autre version n’est publiée.',
  act: 'Retirer le protocole',
}

export type Words = typeof fr
