/** A sentence that names the 211, which is then a link that dials it. */
export function With211({ text }: { text: string }) {
  const [before, ...after] = text.split(/\b211\b/)
  if (after.length === 0) return <>{text}</>
  return (
    <>
      {before}
      <a class="num" href="tel:211">
        211
      </a>
      {after.join('211')}
    </>
  )
}
