export const fr = {
  title: 'Choisir dans les articles et le répertoire',
  lead: 'Un appui ajoute au répertoire du réseau. Chacun garde sa source.',
  seat: 'Au nom de',
  articles: 'Articles de la boîte à outils',
  services: 'Services du répertoire',
  servicesText:
    'Ceux qui font de la prévention, ou qui forment des équipes. Le stade vient de leurs âges, quand la fiche les dit.',
  list: 'Ajouter',
  listing: (tool: string) => `Ajouter : ${tool}`,
  listed: 'Déjà au répertoire',
  tooMany: {
    title: 'Beaucoup d’ajouts aujourd’hui',
    text: 'Votre organisation en a ajouté 60 depuis hier. Réessayez demain.',
  },
}
export type Words = typeof fr
