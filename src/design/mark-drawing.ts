/** Three threads over three, plain weave, turned 45°, cut to a round nest. The straw crossing is what the others hold. */
export const markThreads =
  'M7 3h4.1v6.2H1.7A15.8 15.8 0 0 1 7 3zM21 3h4a15.8 15.8 0 0 1 5.3 6.2H21zM1.7 22.8h9.4V29H7a15.8 15.8 0 0 1-5.3-6.2zM21 22.8h9.3A15.8 15.8 0 0 1 25 29h-4zM3 11v9.9h6.2V11zM12.9.5v10.6h6.2V.5a15.8 15.8 0 0 0-6.2 0zM12.9 21v10.5a15.8 15.8 0 0 0 6.2 0V21zM22.8 11v9.9H29V11z'
export const markCrossing = 'M11 12.9h9.9v6.2H11z'

const iconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g transform="rotate(-45 16 16)"><path fill="#2b211b" d="${markThreads}"/><path fill="#c08a2c" d="${markCrossing}"/></g></svg>`

/** A plain dot that says nothing. */
const youthIconSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="12" fill="#857661"/></svg>'

/** The icons of the site and of youth pages, by the address where they are served (`image/svg+xml`). */
export const icons = { '/icon.svg': iconSvg, '/icone.svg': youthIconSvg }
