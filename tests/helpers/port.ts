/** A port that nothing listens on. */
import { createServer, type AddressInfo } from 'node:net';

export const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer();
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
