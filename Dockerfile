# Shubbak as a container: one binary, with catalogue, texts, styles and fonts built in.
#
#   docker build -t shubbak .
#
# The portal with the demo country, to look at (Linux; both must have the machine's own addresses):
#   docker run --rm --network host -e SHUBBAK_DEMO=on -e SHUBBAK_LISTEN=127.0.0.1:3000 shubbak
#
# For real: without a demo country it names every setting that is missing and stops. All settings: shubbak.toml.
#   docker run -p 3000:3000 -v shubbak-data:/data -v ./shubbak.toml:/etc/shubbak/shubbak.toml:ro --stop-timeout 25 shubbak

FROM rust:1-bookworm AS build
WORKDIR /src
COPY . .
# The caches are the builder's own and no part of the image, so the binary is copied out of them.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --release --locked -p server \
    && cp target/release/shubbak /usr/local/bin/shubbak

FROM debian:bookworm-slim
# The country's time zone is looked up in the system's tables.
RUN apt-get update \
    && apt-get install -y --no-install-recommends tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 10001 shubbak \
    && useradd --system --uid 10001 --gid shubbak --home-dir /data --no-create-home --shell /usr/sbin/nologin shubbak \
    && install -d -o shubbak -g shubbak -m 0700 /data \
    && install -d /etc/shubbak
COPY --from=build /usr/local/bin/shubbak /usr/local/bin/shubbak
COPY LICENSE /usr/share/doc/shubbak/LICENSE

# shubbak.toml is read from here, if it is there.
WORKDIR /etc/shubbak
USER shubbak
ENV SHUBBAK_DEMO=off \
    SHUBBAK_LISTEN=0.0.0.0:3000 \
    SHUBBAK_DATA_DIR=/data \
    SHUBBAK_LOG_FORMAT=json
VOLUME /data
EXPOSE 3000

# The image has no HTTP client; bash can open a connection by itself. /healthz says that the process answers. Whether
# the database does is /readyz, for a load balancer: starting the portal again would not mend it.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \
    CMD ["bash", "-c", "exec 3<>\"/dev/tcp/127.0.0.1/${SHUBBAK_LISTEN##*:}\" && printf 'GET /healthz HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && IFS= read -r line <&3 && [[ $line == *' 200 '* ]]"]

ENTRYPOINT ["shubbak"]
CMD ["serve"]
