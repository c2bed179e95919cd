export const fr = {
  subjects: {
    received: 'Tisserin : une orientation attend votre réponse',
    accepted: 'Tisserin : votre orientation est acceptée',
    declined: 'Tisserin : votre orientation n’est pas acceptée',
    unanswered: 'Tisserin : votre orientation vous revient',
  },
  texts: {
    received: (code: string) => `L’orientation ${code} attend la réponse de votre équipe.`,
    accepted: (code: string) => `L’orientation ${code} est acceptée. La page dit qui la suit.`,
    declined: (code: string) => `L’orientation ${code} n’est pas acceptée. Le besoin reste ouvert, et il vous revient.`,
    unanswered: (code: string) =>
      `L’orientation ${code} n’a pas reçu de réponse à temps. Le besoin reste ouvert, et il vous revient.`,
  },
  open: {
    subjects: {
      opened: 'Tisserin : une demande attend quelqu’un',
      half: 'Tisserin : une demande attend encore quelqu’un',
      late: 'Tisserin : une demande est en retard',
    },
    texts: {
      opened: (code: string) =>
        `La demande ${code} vous attend dans Tisserin. La première organisation qui peut recevoir la prend.`,
      half: (code: string) => `Personne n’a encore pris la demande ${code}. La moitié de son temps est passée.`,
      late: (code: string) => `Personne n’a pris la demande ${code} à temps. Elle attend encore.`,
    },
  },
  nothingHere: 'Ce courriel ne dit rien d’autre. Ouvrez une session pour voir la suite.',
  action: 'Voir où elle en est',
  stop: {
    title: 'Ne plus recevoir de courriel à chaque orientation',
    lead: 'Un bouton suffit. Ce qui attend reste sur votre page du jour et dans le courriel périodique.',
    stop: 'Ne plus les recevoir',
    doneTitle: 'Vous ne recevrez plus de courriel à chaque orientation',
    done: 'Les autres courriels de Tisserin continuent.',
    deadTitle: 'Cette adresse n’arrête aucun courriel',
    dead: 'Elle a peut-être été coupée : copiez-la en entier.',
  },
}
export type Words = typeof fr
