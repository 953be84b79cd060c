// Cloudflare's rate limit binding (which is known by the name of its class), counted in this process: so many of a key in each stretch of some seconds.
class Ratelimit {
  #counts = new Map();
  #stretch = 0;
  #most;
  #milliseconds;

  constructor({ limit, period }) {
    this.#most = limit;
    this.#milliseconds = period * 1000;
  }

  async limit({ key }) {
    const stretch = Math.floor(Date.now() / this.#milliseconds);
    if (stretch !== this.#stretch) {
      this.#counts.clear();
      this.#stretch = stretch;
    }
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return { success: count <= this.#most };
  }
}

export default (settings) => new Ratelimit(settings);
