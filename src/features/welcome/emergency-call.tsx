/** A sentence that may hold « 911 »: the number then dials. In `.sos` it alone has the emergency colour. */
export function WithEmergencyCall({ text }: { text: string }) {
  const at = text.indexOf('911')
  if (at < 0) return <span>{text}</span>
  return (
    <span>
      {text.slice(0, at)}
      <a href="tel:911">911</a>
      {text.slice(at + 3)}
    </span>
  )
}

/** On a youth page: the whole deed is one link, as high as a finger. */
export function Danger({ t: { danger } }: { t: { danger: { ask: string; call: string } } }) {
  return (
    <p class="sos">
      {danger.ask} <a href="tel:911">{danger.call}</a>
    </p>
  )
}
