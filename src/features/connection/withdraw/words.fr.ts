export const fr = {
  titleOf: (name: string) => `Retirer ce que vous dites du lien avec ${name}`,
  lost: [
    'Le lien redevient « pas encore connu » de votre côté.',
    'L’autre organisation le voit, et le portrait du réseau se refait sans ce que vous disiez.',
  ],
  stays: (saying: string) => `Ce que vous disiez reste dans l’histoire du lien : ${saying}.`,
  back: 'Sur la page du lien, vous pouvez le redire en tout temps.',
  act: 'Retirer',
}
export type Words = typeof fr
