//! Throwaway databases on both engines, migrated and empty.
//!
//! Knows how to make many copies of one migrated database cheaply; must not know the migrations.

use sql::{Database, Engine, Location, Migration};

use crate::folder::{TempFolder, unique_name};
use crate::postgres;

/// Makes throwaway databases with these migrations applied.
#[derive(Clone, Copy, Debug)]
pub struct Databases {
    migrations: &'static [Migration],
}

impl Databases {
    /// With these migrations.
    #[must_use]
    pub const fn with(migrations: &'static [Migration]) -> Databases {
        Databases { migrations }
    }

    /// Runs the body once on a fresh SQLite database and once on a fresh PostgreSQL database.
    pub fn each_engine(&self, body: impl Fn(&Location)) {
        for engine in [Engine::Sqlite, Engine::Postgres] {
            println!("on {engine}:");
            let throwaway = self.on(engine);
            body(throwaway.location());
        }
    }

    /// Like [`Databases::each_engine`], with the database open.
    pub fn each_open(&self, body: impl Fn(&Database)) {
        self.each_engine(|location| {
            let database = Database::open(location)
                .unwrap_or_else(|fault| panic!("a throwaway database cannot be opened. {fault}"));
            body(&database);
            database.close();
        });
    }

    /// One fresh database on this engine.
    #[must_use]
    pub fn on(&self, engine: Engine) -> Throwaway {
        match engine {
            Engine::Sqlite => self.sqlite(),
            Engine::Postgres => self.postgres(),
        }
    }

    fn sqlite(&self) -> Throwaway {
        let folder = TempFolder::new();
        let location = Location::file(folder.join("test.db"));
        self.migrate(&location);
        Throwaway { location, kept: Kept::Folder(folder) }
    }

    fn postgres(&self) -> Throwaway {
        let cluster = postgres::cluster();
        let template = self.template(&cluster);
        let name = format!("t_{}", unique_name().replace('-', "_"));
        let mut admin = postgres::connect(&cluster);
        // A killed process may have had our number.
        postgres::run(&mut admin, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        postgres::run(&mut admin, &format!("CREATE DATABASE {name} TEMPLATE {template}"));
        let location = Location::Postgres(postgres::with_database(&cluster, &name));
        Throwaway { location, kept: Kept::Database { cluster, name } }
    }

    /// The name of the migrated database that others are copied from; whoever comes first makes it.
    fn template(&self, cluster: &str) -> String {
        let fingerprint = sql::fingerprint(self.migrations);
        let name = format!("farthing_template_{}", &fingerprint[..16]);
        if postgres::has_database(&mut postgres::connect(cluster), &name) {
            return name;
        }
        let mut admin = postgres::connect(cluster);
        // Held until this connection closes: the others wait, and then find the template.
        postgres::run(&mut admin, "SELECT pg_advisory_lock(5519023847110)");
        if !postgres::has_database(&mut admin, &name) {
            let raw = format!("{name}_raw");
            postgres::run(&mut admin, &format!("DROP DATABASE IF EXISTS {raw} WITH (FORCE)"));
            postgres::run(&mut admin, &format!("CREATE DATABASE {raw} TEMPLATE template0"));
            self.migrate(&Location::Postgres(postgres::with_database(cluster, &raw)));
            postgres::rename_when_free(&mut admin, &raw, &name);
        }
        name
    }

    fn migrate(&self, location: &Location) {
        if let Err(refused) = sql::migrate(location, self.migrations) {
            panic!("{location} cannot be migrated. {refused}");
        }
    }
}

/// A database that is dropped with this value.
#[derive(Debug)]
pub struct Throwaway {
    location: Location,
    kept: Kept,
}

#[derive(Debug)]
enum Kept {
    Folder(TempFolder),
    Database { cluster: String, name: String },
}

impl Throwaway {
    /// Where it is.
    #[must_use]
    pub fn location(&self) -> &Location {
        &self.location
    }

    /// The folder around a SQLite database.
    #[must_use]
    pub fn folder(&self) -> Option<&TempFolder> {
        match &self.kept {
            Kept::Folder(folder) => Some(folder),
            Kept::Database { .. } => None,
        }
    }
}

impl Drop for Throwaway {
    fn drop(&mut self) {
        if let Kept::Database { cluster, name } = &self.kept {
            postgres::drop_database(cluster, name);
        }
    }
}
