# Builds one side: docker build --build-arg SIDE=command-side .
FROM eclipse-temurin:25-jdk AS build
WORKDIR /sillok
COPY . .
ARG SIDE
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -DskipTests -pl ${SIDE} -am package \
 && cp ${SIDE}/target/*-exec.jar /side.jar

FROM eclipse-temurin:25-jre
# The image has no curl of its own, and the health checks of docker-compose.yml need one.
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
 && useradd --system --create-home sillok && mkdir /data /log && chown sillok /data /log
USER sillok
WORKDIR /home/sillok
COPY --from=build /side.jar side.jar
VOLUME /data
ENV SILLOK_DATA=/data
ENTRYPOINT ["java", "-Daxoniq.update-checker.disabled=true", "-Ddisable-axoniq-console-message=true", \
            "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=75", "-jar", "side.jar"]
