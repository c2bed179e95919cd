/** An address in pieces that may part at the end of a line, on a phone; copied, it is whole. */
export function LongAddress({ children }: { children: string }) {
  const pieces = children.match(/[^/?&=]{1,16}[/?&=]*|[/?&=]+/g) ?? []
  return (
    <>
      {pieces.map((piece) => (
        <>
          {piece}
          <wbr />
        </>
      ))}
    </>
  )
}
