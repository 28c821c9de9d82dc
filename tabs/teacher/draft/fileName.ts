/** The name that a server gives a file in Content-Disposition (RFC 6266); the encoded form wins. Undefined when there is none. */
export function fileNameOf(header: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1];
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded.trim());
    } catch {
      // Not what the standard says: the plain form may be.
    }
  }
  return /filename="([^"]+)"/i.exec(header ?? '')?.[1];
}
