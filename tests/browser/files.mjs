// Files that tests choose in forms.
import zlib from 'node:zlib';

/** A picture of one colour. */
export function picture(width, height, colour) {
  const chunk = (kind, data) => {
    const named = Buffer.concat([Buffer.from(kind), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(zlib.crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => Buffer.from(colour))]);
  const rows = zlib.deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const said = chunk('tEXt', Buffer.from('Comment\0of nobody’s concern'));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    said,
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A photo, a document, and something that is neither, as Playwright chooses files. */
export const lamp = (name) => ({ name, mimeType: 'image/png', buffer: picture(300, 200, [200, 80, 40]) });
export const bill = (name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF') });
export const hostile = { name: 'page.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<!DOCTYPE html><script>alert(1)</script>') };
