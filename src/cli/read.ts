/**
 * The one way to read a file that a user names: an ordinary file, and no more of it than a limit.
 * A pipe would be waited for without end, and a device has no end.
 */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Unreadable } from '../formats/folder.ts';
import { tooLarge } from '../formats/input.ts';
import { describeError } from './system.ts';
import { localized, m } from '../words/index.ts';

/** How much is read at once where a file does not say how large it is. */
const PIECE = 65_536;

/** All bytes of an open file; undefined where they are more than the limit. */
function bytesOf(fd: number, size: number, limit: number): Buffer | undefined {
  const pieces: Buffer[] = [];
  let length = 0;
  // A file may grow while it is read, and those of /proc say that they are empty.
  for (let wanted = Math.max(size, PIECE); ; wanted = PIECE) {
    const piece = Buffer.allocUnsafe(wanted);
    const read = readSync(fd, piece, 0, wanted, null);
    if (read === 0) return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces, length);
    length += read;
    if (length > limit) return undefined;
    pieces.push(piece.subarray(0, read));
  }
}

/**
 * Reads a file.
 * @param limit in bytes
 * @returns its bytes, or why it cannot be used
 */
export function readInput(path: string, limit: number): { bytes: Buffer } | Unreadable {
  let fd: number | undefined;
  try {
    // Without waiting for somebody to write into a pipe.
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(fd);
    if (!stat.isFile())
      return {
        code: 'not-a-file',
        message: localized(m.cli.load.notAFile),
        hint: localized(m.cli.load.putAFile),
      };
    const bytes = stat.size > limit ? undefined : bytesOf(fd, stat.size, limit);
    if (bytes) return { bytes };
    const [message, hint] = tooLarge(stat.size, limit);
    return { code: 'file-too-large', message, hint };
  } catch (error) {
    const why = describeError(error);
    return {
      code: 'not-readable',
      message: localized((locale) => m.cli.load.cannotRead(locale, { why: why[locale] })),
      hint: localized(m.cli.load.checkPermissions),
    };
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
