package uk.sandstone.platform.storage;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The one data source, through the account that owns no table. Settings: {@code db.url}, {@code db.user},
 * {@code db.password}; the defaults fit nobody's production.
 */
@DataSourceDefinition(
        name = "java:app/sandstone",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=db.url:jdbc:postgresql://127.0.0.1:5432/sandstone?stringtype=unspecified}",
        user = "${MPCONFIG=db.user:sandstone_app}",
        password = "${MPCONFIG=db.password:sandstone_app}",
        minPoolSize = 4,
        maxPoolSize = 32,
        maxIdleTime = 300)
class Database { }
