export const fr = {
  name: 'Calendrier',
  zones: {
    'America/Toronto': 'heure de l’Est',
    'America/Halifax': 'heure des Îles-de-la-Madeleine',
    'America/Blanc-Sablon': 'heure de la Basse-Côte-Nord',
  },
  when: (day: string, from: string, to: string, zone: string) => `${day}, ${from} à ${to} (${zone})`,
  whenOvernight: (from: string, to: string, zone: string) => `${from}, jusqu’au ${to} (${zone})`,
  subscribe: 'S’abonner',
  subscribeText:
    'Ouvre votre programme de calendrier. Ce qui change y arrive tout seul, quelques fois par jour au plus.',
  address: 'Adresse à coller',
  copy: 'Copier l’adresse',
  howTitle: 'Comment l’ajouter',
  how: [
    {
      name: 'Outlook',
      text: 'Dans le calendrier : Ajouter un calendrier, S’abonner à partir du web, puis collez l’adresse.',
    },
    { name: 'Google Agenda', text: 'Sur un ordinateur : à côté de « Autres agendas », le signe +, À partir de l’URL.' },
    { name: 'Apple', text: 'Touchez « S’abonner » sur l’appareil, puis confirmez.' },
  ],
}

export type Words = typeof fr
