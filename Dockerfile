# The jar's layers are made outside, so that building the image downloads nothing (docs/operations.md):
#   ./mvnw -DskipTests package
#   java -Djarmode=tools -jar target/dan-van-kheo-0.1.0.jar extract --layers --force --destination target/layers
# The layer "embedded" (PostgreSQL's programs for machines without a database) is left out on purpose.
FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 dvk \
    && useradd --system --uid 10001 --gid dvk --home-dir /app dvk \
    && mkdir -p /app /var/lib/dan-van-kheo \
    && chown dvk:dvk /var/lib/dan-van-kheo
WORKDIR /app
COPY target/layers/dependencies/ ./
COPY target/layers/application/*.jar ./app.jar
USER dvk
ENV SPRING_PROFILES_ACTIVE=prod DVK_DATA=/var/lib/dan-van-kheo
EXPOSE 8080
HEALTHCHECK --interval=20s --timeout=10s --start-period=90s --retries=3 \
    CMD ["java", "-Xmx32m", "-cp", "app.jar", "vn.danvankheo.ground.runtime.HealthCheck"]
# With the cache that docs/operations.md tells how to write, it starts in half the time; without one, as always.
ENTRYPOINT ["sh", "-c", "exec java $(test ! -f \"$DVK_DATA/app.aot\" || echo \"-XX:AOTCache=$DVK_DATA/app.aot\") -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError -jar app.jar \"$@\"", "java"]
